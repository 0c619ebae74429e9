import { useEffect } from 'react';

/** Mends what GraphiQL and Monaco tell screen readers, each time they draw anew. */
export function Roles() {
  useEffect(() => {
    mend();
    const observer = new MutationObserver(mend);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: written });
    return () => observer.disconnect();
  }, []);
  return null;
}

/** Attributes that GraphiQL and Monaco write again after we have mended them. */
const written = ['aria-selected', 'aria-activedescendant', 'aria-label'];

function mend() {
  document.querySelector('.graphiql-main')?.setAttribute('role', 'main');
  mendTabs();
  // What opens over the page stands outside all its parts.
  for (const over of document.querySelectorAll('[data-radix-popper-content-wrapper]:not([role])')) {
    over.setAttribute('role', 'region');
    over.setAttribute('aria-label', over.querySelector('[role="menu"]') ? 'Menu' : 'Hint');
  }
  // Icons stand beside words or in named buttons; their own titles are names of functions, shortened by the build.
  for (const icon of document.querySelectorAll('svg:not([aria-hidden], .react-flow__edges svg)'))
    icon.setAttribute('aria-hidden', 'true');
  // A name of its own would keep the visible text from those who hear the page: "Set active" for every history item.
  for (const named of document.querySelectorAll(
    '.graphiql-history-item-label[aria-label], .suggest-widget .monaco-list-row[aria-label]',
  )) {
    named.removeAttribute('aria-label');
  }
  // Monaco's suggestions point to an element that is not there; its text field points to the right one.
  document
    .querySelector('.suggest-widget .monaco-list[aria-activedescendant]')
    ?.removeAttribute('aria-activedescendant');
}

/**
 * GraphiQL gives its tabs roles that hide the buttons inside them from screen readers. A list of buttons, one of them
 * current, says the same and lets each be reached.
 */
function mendTabs() {
  for (const tab of document.querySelectorAll('.graphiql-tab[aria-selected]')) {
    const current = tab.getAttribute('aria-selected') === 'true';
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(current));
    tab.removeAttribute('role');
    tab.removeAttribute('aria-selected');
  }
  document.querySelector('.graphiql-tabs')?.setAttribute('role', 'list');
  document.querySelector('#graphiql-session')?.setAttribute('role', 'region');
}
