import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';

/** A story of an element in a column narrower than any layout: it takes the column, and nothing sticks out. */
export const inSidebar = (tag: string, content: TemplateResult) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = canvasElement.querySelector(tag)!;
    await expect(element.getBoundingClientRect().width).toBe(200);
    await expect(element.scrollWidth).toBe(200);
  },
  render: () => html`<div class="sidebar">${content}</div>`,
});

/** A story on a page whose style sheet means well for its own content and reaches everything. */
export const onPartnersPage = (content: TemplateResult) => ({
  render: () =>
    html`<div class="partner">
      <h2>The partner’s own heading</h2>
      ${content}
    </div>`,
});
