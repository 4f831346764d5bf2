import { Controls, Description, Heading, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
// It comes with the add-on, which draws its pages by it.
import { createElement, Fragment, type ReactElement } from 'react';

/**
 * A page of stories under its whole title, each of them once. On the page of an element the first one is to play with: the
 * table of what can be set stands below it.
 */
export function DocsPage(): ReactElement {
  const { component, title } = useOf('meta', ['meta']).preparedMeta;
  return createElement(
    Fragment,
    null,
    createElement(Title, null, title.replace('/', ': ')),
    createElement(Description, { of: 'meta' }),
    component !== undefined && [
      createElement(Primary, { key: 'primary' }),
      createElement(Controls, { key: 'controls' }),
    ],
    createElement(Stories, {
      includePrimary: component === undefined,
      title: component === undefined ? createElement(Fragment) : createElement(Heading, null, 'Stories'),
    }),
  );
}
