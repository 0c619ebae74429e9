import { useGraphiQL } from '@graphiql/react';
import { useEffect, useLayoutEffect } from 'react';
import { questionOf } from './title';

/** GraphiQL names its tabs after operations, all buttons that close one alike, and opens one out of sight. */
export function Tabs() {
  const { tabs, active } = useGraphiQL(({ tabs, activeTabIndex }) => ({ tabs, active: activeTabIndex }));

  const titles = tabs.map(({ query, title }) => questionOf(query ?? '') ?? title).join('\n');

  useLayoutEffect(() => {
    const buttons = document.querySelectorAll<HTMLElement>('.graphiql-tab-button');
    titles.split('\n').forEach((question, index) => {
      const button = buttons[index];
      if (!button || button.textContent === question) return;
      button.textContent = question;
      button.title = question;
      button.nextElementSibling?.setAttribute('aria-label', `Close “${question}”`);
    });
  });

  useEffect(() => {
    document
      .querySelectorAll('.graphiql-tab')
      [active]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, titles]);

  useWheel();
  return null;
}

/** A wheel that only goes up and down scrolls the tabs too. */
function useWheel() {
  useEffect(() => {
    const strip = document.querySelector('.graphiql-tabs');
    const onWheel = (event: WheelEvent) => {
      if (!strip || event.deltaX !== 0 || strip.scrollWidth <= strip.clientWidth) return;
      event.preventDefault();
      strip.scrollLeft += event.deltaY;
    };
    strip?.addEventListener('wheel', onWheel as EventListener, { passive: false });
    return () => strip?.removeEventListener('wheel', onWheel as EventListener);
  }, []);
}
