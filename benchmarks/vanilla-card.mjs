// The limit: what a careful hand writes for one fixed shape, without a library. Registered twice, so that the distance
// between the two tells the noise of a run.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; inline-size: 100%; container-type: inline-size; font: 16px/1.5 system-ui, sans-serif; color: #181f27; }
  article { position: relative; display: flex; flex-direction: column; gap: 8px; padding-block-start: 12px; border-block-start: 2px solid; }
  h2 { margin: 0; font: 500 clamp(1.125em, 1em + 1.4cqi, 1.5em)/1.18 Georgia, serif; }
  a { color: inherit; text-decoration: none; }
  a::after { position: absolute; inset: 0; content: ''; }
  p { margin: 0; }
  .kicker, .by, .foot { font-size: .8125em; }
  .kicker { order: -1; }
  .foot { margin-block-start: auto; }
`);

const template = document.createElement('template');
template.innerHTML =
  '<article><h2><a></a></h2><p class="kicker"><b></b> <span></span></p><p class="summary"></p><p class="by"></p><p class="foot"><time></time></p></article>';

function vanillaCard() {
  return class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const content = template.content.cloneNode(true);
      const link = content.querySelector('a');
      link.href = this.getAttribute('href');
      link.textContent = this.getAttribute('headline');
      content.querySelector('b').textContent = this.getAttribute('kind');
      content.querySelector('span').textContent = this.getAttribute('series');
      content.querySelector('.summary').textContent = this.getAttribute('summary');
      content.querySelector('.by').textContent = `By ${this.getAttribute('author')}`;
      content.querySelector('time').textContent = 'May 2011';
      content.querySelector('time').dateTime = this.getAttribute('published');
      root.append(content);
    }
  };
}

customElements.define('vanilla-card', vanillaCard());
customElements.define('vanilla-twin', vanillaCard());
