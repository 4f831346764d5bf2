import type { Preview } from '@storybook/web-components-vite';
import { CATEGORIES } from './arg-types.ts';

/** How an argument gets into the element, by the section of the table that it stands in. */
const setters: Record<string, (element: HTMLElement, name: string, value: unknown) => void> = {
  [CATEGORIES.attribute]: (element, name, value) => {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  },
  [CATEGORIES.property]: (element, name, value) => Object.assign(element, { [name]: value }),
  [CATEGORIES.custom]: (element, name, value) => element.style.setProperty(name, String(value)),
  [CATEGORIES.slot]: (element, name, value) => {
    const text = document.createElement('span');
    if (name !== '(default)') text.slot = name;
    text.textContent = String(value);
    element.append(text);
  },
};

/** Renders the story's element with its arguments as attributes, properties, slotted text and custom properties. */
export const renderElement: NonNullable<Preview['render']> = (args, { argTypes, component, id }) => {
  if (!component) throw new Error(`${id} has no render function, and its meta names no component.`);
  const element = document.createElement(component);
  for (const [key, value] of Object.entries(args)) {
    const { name, table } = argTypes[key] ?? {};
    const set = setters[table?.category ?? ''];
    if (!name || !set) throw new Error(`${id}: <${component}> has nothing called "${key}" that a story can set.`);
    if (value !== undefined && value !== '') set(element, name, value);
  }
  return element;
};
