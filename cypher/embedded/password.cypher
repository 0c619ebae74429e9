// Gives the one user the password that the password file holds.
//
// params   name, password
ALTER USER $name SET PASSWORD $password CHANGE NOT REQUIRED
