/**
 * What of Lit is not in the script tag, or shorter, as none of our elements uses it (docs/decisions/0043). `cut()` reads it.
 *
 * The build tells who uses it all the same: directives and `svg` are imports that fail, and `checkUse()` knows the rest but for
 * listeners that are objects, and lists that are no arrays.
 */
export const UNUSED = {
  'lit-html/development/lit-html.js': {
    declarations: {
      DEV_MODE: 'const DEV_MODE = false;',
      ENABLE_EXTRA_SECURITY_HOOKS: 'const ENABLE_EXTRA_SECURITY_HOOKS = false;',
      ENABLE_SHADYDOM_NOPATCH: 'const ENABLE_SHADYDOM_NOPATCH = false;',
      debugLogEvent: 'const debugLogEvent = undefined;',
      polyfillSupport: 'const polyfillSupport = undefined;',
      _$LH: '',

      // Directives, what they learn of the page, and what they may ask a part.
      resolveDirective: '',
      'TemplateInstance._$isConnected': '',
      'TemplateInstance.parentNode': '',
      'ChildPart._$isConnected': '',
      'ChildPart.parentNode': '',
      'ChildPart.startNode': '',
      'ChildPart.endNode': '',
      'ChildPart.setConnected': '',
      'AttributePart._$isConnected': '',
      'AttributePart.tagName': '',
      'PropertyPart.constructor': '',
      'BooleanAttributePart.constructor': '',

      // A browser takes one object once for an event: whether it has something to do shows when the event comes.
      'EventPart.constructor': '',
      'EventPart._$setValue':
        '_$setValue(value) { this._$committedValue = value; this.element.addEventListener(this.name, this); }',
      'EventPart.handleEvent':
        'handleEvent(event) { this._$committedValue?.call?.(this.options?.host ?? this.element, event); }',

      // Bindings of an element itself, within `<style>`, `<title>` and the like, in comments and as the name of a tag.
      ElementPart: '',
      rawTextElement: '',
      commentEndRegex: '',
      comment2EndRegex: '',
      textEndRegex: 'const textEndRegex = /<\\/?[a-zA-Z][^>\\s]*/g;',

      isIterable: 'const isIterable = isArray;',
      svg: '',
      mathml: '',
    },
    lines: [
      ["type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''", "''"],
      ["(type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : '')", "''"],
      ['if (type === SVG_RESULT || type === MATHML_RESULT)', 'if (false)'],
      [
        `if (match[COMMENT_START] === '!--') { regex = commentEndRegex; } else if (match[COMMENT_START] !== undefined) {
          regex = comment2EndRegex; } else if (match[TAG_NAME] !== undefined) { if (rawTextElement.test(match[TAG_NAME])) {
          rawTextEndRegex = new RegExp(\`</\${match[TAG_NAME]}\`, 'g'); } regex = tagEndRegex; }
          else if (match[DYNAMIC_TAG_NAME] !== undefined) { if (DEV_MODE) {
          throw new Error('Bindings in tag names are not supported. Please use static templates instead. ' +
          'See https://lit.dev/docs/templates/expressions/#static-expressions'); } regex = tagEndRegex; }`,
        'regex = tagEndRegex;',
      ],
      [
        `else if (regex === commentEndRegex || regex === comment2EndRegex) { regex = textEndRegex; }
          else { regex = tagEndRegex; rawTextEndRegex = undefined; }`,
        '',
      ],
      ['if (rawTextElement.test(node.tagName))', 'if (false)'],
      ['regex = rawTextEndRegex ?? textEndRegex', 'regex = textEndRegex'],
      ['else if (name.startsWith(marker))', 'else if (false)'],
      ['else if (templatePart.type === ELEMENT_PART)', 'else if (false)'],
      ['while ((i = node.data.indexOf(marker, i + 1)) !== -1)', 'while (false)'],
      ['(options?.creationScope ?? d).importNode', 'd.importNode'],
      ['this.__isConnected = options?.isConnected ?? true;', ''],
      ['this._$parts = []; this._$disconnectableChildren = undefined;', 'this._$parts = [];'],
      ['this._$disconnectableChildren = undefined; this._$startNode = startNode;', 'this._$startNode = startNode;'],
      ['this._$disconnectableChildren = undefined; this.element = element;', 'this.element = element;'],
      ['this.type = CHILD_PART;', ''],
      ['this.type = ATTRIBUTE_PART;', ''],
      ['else if (value.nodeType !== undefined)', 'else if (false)'],
      ['value = resolveDirective(this, value, directiveParent);', ''],
      ['value = resolveDirective(this, value, directiveParent, 0);', ''],
      ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
      ['_$setValue(value, directiveParent = this) {', '_$setValue(value) {'],
      ['_$setValue(value, directiveParent = this, valueIndex, noCommit) {', '_$setValue(value, valueIndex) {'],
      ['part._$setValue(values, part, i)', 'part._$setValue(values, i)'],
      ['if (change && !noCommit)', 'if (change)'],
      [
        'this._$clear(itemPart && wrap(itemPart._$endNode).nextSibling, partIndex);',
        'this._$clear(itemPart && itemPart._$endNode.nextSibling);',
      ],
      ['_$clear(start = wrap(this._$startNode).nextSibling, from)', '_$clear(start = this._$startNode.nextSibling)'],
      ['const n = wrap(start).nextSibling; wrap(start).remove();', 'const n = start.nextSibling; start.remove();'],
      ['const partOwnerNode = options?.renderBefore ?? container;', 'const partOwnerNode = container;'],
      ['const endNode = options?.renderBefore ?? null;', 'const endNode = null;'],
      ['this._$notifyConnectionChanged?.(false, true, from);', ''],
      ['if (v === noChange) { v = this._$committedValue[i]; }', ''],
      ['(value !== this._$committedValue && value !== noChange);', 'value !== this._$committedValue;'],
      ['else if (value !== this._$committedValue && value !== noChange)', 'else if (value !== this._$committedValue)'],
      // Templates that a compiler has made.
      [
        `typeof type === 'number' ? this._$getTemplate(result) : (type.el === undefined && (type.el =
          Template.createElement(trustFromTemplateString(type.h, type.h[0]), this.options)), type);`,
        'this._$getTemplate(result);',
      ],
    ],
  },
  'lit-element/development/lit-element.js': {
    declarations: {
      DEV_MODE: 'const DEV_MODE = false;',
      polyfillSupport: 'const polyfillSupport = undefined;',
      _$LE: '',
      'LitElement.constructor': '',
      'LitElement.createRenderRoot': '',
      'LitElement.connectedCallback': '',
      'LitElement.disconnectedCallback': '',
      'LitElement.render': '',
    },
    lines: [
      ['if (!this.hasUpdated) { this.renderOptions.isConnected = this.isConnected; }', ''],
      [
        'this.__childPart = render(value, this.renderRoot, this.renderOptions);',
        'render(value, this.renderRoot, { host: this });',
      ],
      ["LitElement['_$litElement$'] = true;", ''],
      ["JSCompiler_renameProperty('finalized', LitElement)", "'finalized'"],
    ],
  },
  '@lit/reactive-element/development/reactive-element.js': {
    declarations: {
      DEV_MODE: 'const DEV_MODE = false;',
      debugLogEvent: 'const debugLogEvent = undefined;',
      polyfillSupport: 'const polyfillSupport = undefined;',
      trustedTypes: '',
      emptyStringForBooleanAttribute: '',

      // Decorators, which the build turns into `static properties`, and properties with accessors of their own.
      'ReactiveElement.addInitializer': '',
      'ReactiveElement.removeController': '',
      // The options of our properties: attributes that are text or there, and text that is reflected.
      defaultConverter: '',
      defaultPropertyDeclaration: '',
      notEqual: '',
      'ReactiveElement.createProperty': `static createProperty(name, options) {
        const key = Symbol();
        this.elementProperties.set(name, options);
        defineProperty(this.prototype, name, {
          get() { return this[key]; },
          set(value) { const old = this[key]; this[key] = value; this.requestUpdate(name, old, options); },
          configurable: true, enumerable: true });
      }`,
      'ReactiveElement.getPropertyDescriptor': '',
      'ReactiveElement.getPropertyOptions': '',
      'ReactiveElement.__attributeNameForProperty': '',
      'ReactiveElement.attributeChangedCallback': '',
      'ReactiveElement.finalizeStyles':
        'static finalizeStyles(styles) { return [...new Set([styles].flat(Infinity).reverse())].reverse(); }',
      'ReactiveElement.scheduleUpdate': '',
      'ReactiveElement.shouldUpdate': '',
      'ReactiveElement.getUpdateComplete': '',
    },
    lines: [
      ['if (superCtor._initializers !== undefined) { this._initializers = [...superCtor._initializers]; }', ''],
      ['this.constructor._initializers?.forEach((i) => i(this));', ''],
      // `withStaticProperties()` writes these words.
      [
        `const props = this.properties; const propKeys = [ ...getOwnPropertyNames(props), ...getOwnPropertySymbols(props), ];
          for (const p of propKeys) { this.createProperty(p, props[p]); }`,
        `for (const word of this.properties.split(' ')) {
          const [, name, attribute = name.replace(/[A-Z]/g, '-$&').toLowerCase(), mark] = /(\\w+)(?::([\\w-]+))?(\\W?)/.exec(word);
          this.createProperty(name, {
            attribute: mark === '-' ? undefined : attribute, reflect: mark === '!', type: mark === '?', useDefault: mark === '!' });
        }`,
      ],
      [
        `const metadata = this[Symbol.metadata]; if (metadata !== null) { const properties = litPropertyMetadata.get(metadata);
          if (properties !== undefined) { for (const [p, options] of properties) { this.elementProperties.set(p, options); } } }`,
        '',
      ],
      [
        `const converter = options.converter?.toAttribute !== undefined ? options.converter : defaultConverter;
          const attrValue = converter.toAttribute(value, options.type);`,
        'const attrValue = value;',
      ],
      [
        `const converter = typeof options.converter === 'function' ? { fromAttribute: options.converter } :
          options.converter?.fromAttribute !== undefined ? options.converter : defaultConverter;`,
        '',
      ],
      ['converter.fromAttribute(value, options.type)', 'options.type ? value !== null : value'],
      ['(options.hasChanged ?? notEqual)(newValue, oldValue)', '!is(newValue, oldValue)'],
      ['const result = this.scheduleUpdate(); if (result != null) { await result; }', 'this.performUpdate();'],
      [
        `let shouldUpdate = false; const changedProperties = this._$changedProperties; try {
          shouldUpdate = this.shouldUpdate(changedProperties); if (shouldUpdate) {`,
        'const changedProperties = this._$changedProperties; try { {',
      ],
      [
        `else { this.__markUpdated(); } } catch (e) { shouldUpdate = false; this.__markUpdated(); throw e; }
          if (shouldUpdate) {`,
        '} catch (e) { this.__markUpdated(); throw e; } {',
      ],
      [
        'requestUpdate(name, oldValue, options, useNewValue = false, newValue) {',
        'requestUpdate(name, oldValue, options) {',
      ],
      ['if (useNewValue === false) { newValue = this[name]; }', 'const newValue = this[name];'],
      ['_$attributeToProperty(name, value) {', 'attributeChangedCallback(name, _old, value) {'],
      [
        'getOwnPropertyDescriptor, getOwnPropertyNames, getOwnPropertySymbols, getPrototypeOf, } = Object;',
        'getPrototypeOf } = Object;',
      ],
      ['this.__attributeNameForProperty(p, options)', 'options.attribute'],
      ['this.constructor.__attributeNameForProperty(name, options)', 'options.attribute'],
      ['ctor.__attributeNameForProperty(name, options)', 'options.attribute'],
      ['if (attr !== undefined && options.reflect === true)', ''],
      ['options ??= ctor.getPropertyOptions(name);', 'options ??= ctor.elementProperties.get(name) ?? {};'],
      ['ctor.getPropertyOptions(propName)', 'ctor.elementProperties.get(propName)'],
      ...['elementProperties', 'finalized', 'properties'].map((name) => [
        `this.hasOwnProperty(JSCompiler_renameProperty('${name}', this))`,
        `this.hasOwnProperty('${name}')`,
      ]),
      ...['elementProperties', 'finalized'].map((name) => [
        `[JSCompiler_renameProperty('${name}', ReactiveElement)]`,
        `.${name}`,
      ]),
      ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
      [
        `const elementProperties = this.constructor .elementProperties; if (elementProperties.size > 0) {
          for (const [p, options] of elementProperties) { const { wrapped } = options; const value = this[p];
          if (wrapped === true && !this._$changedProperties.has(p) && value !== undefined) {
          this._$changeProperty(p, undefined, options, value); } } }`,
        '',
      ],
      ['{ useDefault, reflect, wrapped }, initializeValue) {', '{ useDefault, reflect }) {'],
      ['initializeValue ?? oldValue ?? this[name]', 'oldValue ?? this[name]'],
      ['if (wrapped !== true || initializeValue !== undefined) { return; }', 'return;'],
    ],
  },
};
