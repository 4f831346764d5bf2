// The one order in which every class reads (CONVENTIONS.md, "Classes"), as options of perfectionist's `sort-classes`.
// Inside a group nothing is sorted: reactive properties follow the order of the documentation, not the alphabet.

// Call order of one life: created, connected, updated, rendered, disconnected. Elements first, controllers second.
const LIFECYCLE = [
  'createRenderRoot',
  'attributeChangedCallback',
  'connectedCallback',
  'hostConnected',
  'scheduleUpdate',
  'shouldUpdate',
  'willUpdate',
  'hostUpdate',
  'update',
  'firstUpdated',
  'updated',
  'hostUpdated',
  'getUpdateComplete',
  'disconnectedCallback',
  'hostDisconnected',
  'adoptedCallback',
];

const lifecycle = LIFECYCLE.map((name) => ({
  groupName: `lifecycle-${name}`,
  selector: 'method',
  elementNamePattern: `^${name}$`,
}));

export const classOrder = {
  type: 'unsorted',
  customGroups: [
    {
      groupName: 'static-member',
      anyOf: ['property', 'method', 'get-method', 'set-method', 'accessor-property', 'function-property'].map(
        (selector) => ({ selector, modifiers: ['static'] }),
      ),
    },
    {
      groupName: 'reactive',
      anyOf: ['property', 'accessor-property', 'get-method', 'set-method'].map((selector) => ({
        selector,
        decoratorNamePattern: '^property$',
      })),
    },
    { groupName: 'state', selector: 'property', decoratorNamePattern: '^state$' },
    { groupName: 'query', selector: 'property', decoratorNamePattern: '^query' },
    ...lifecycle,
    { groupName: 'render', selector: 'method', elementNamePattern: '^render$' },
    { groupName: 'render-part', selector: 'method', elementNamePattern: '^#?render.' },
    {
      groupName: 'handler',
      anyOf: ['method', 'function-property'].map((selector) => ({ selector, elementNamePattern: '^#?on[A-Z]' })),
    },
  ],
  groups: [
    'index-signature',
    'static-member',
    'static-block',
    'reactive',
    'state',
    'query',
    ['property', 'accessor-property', 'function-property', 'protected-property'],
    ['private-property', 'private-accessor-property', 'private-function-property'],
    'constructor',
    ...lifecycle.map(({ groupName }) => groupName),
    'render',
    ['get-method', 'set-method', 'method'],
    ['protected-get-method', 'protected-set-method', 'protected-method'],
    'render-part',
    // Handlers, and the helpers of everything above: never between the public members.
    ['handler', 'private-get-method', 'private-set-method', 'private-method'],
    'unknown',
  ],
};
