import { type ApplicationRef, type ComponentRef, createComponent } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { report, type View } from './checks.js';
import { define } from './packages.js';
import { Page } from './page.js';

const root = document.querySelector('#root')!;
let application: ApplicationRef | undefined;
let page: ComponentRef<Page> | undefined;
let shown: View | undefined;

function render(application: ApplicationRef): void {
  if (!shown) return;
  if (!page) {
    page = createComponent(Page, { environmentInjector: application.injector });
    root.append(page.location.nativeElement);
    page.setInput('view', shown);
    application.attachView(page.hostView);
  } else page.setInput('view', shown);
}

function show(view: View): void {
  shown = { ...view };
  if (application) render(application);
  // It starts in its own time, and then shows the latest view.
  else
    void createApplication().then((started) => {
      application = started;
      render(started);
    });
}

function remove(): void {
  shown = undefined;
  page?.destroy();
  page = undefined;
}

report({ show, define, remove });
