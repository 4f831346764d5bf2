import { defineElement } from '@offprint/element';
import { PreviewFrame } from './preview-frame.js';
import { SnippetBuilder } from './snippet-builder.js';

defineElement('snippet-preview', PreviewFrame);
defineElement('snippet-builder', SnippetBuilder);
