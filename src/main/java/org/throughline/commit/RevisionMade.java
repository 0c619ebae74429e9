package org.throughline.commit;

/** That there is a further revision; to be listened to after the transaction has ended well. */
public record RevisionMade(long number) {}
