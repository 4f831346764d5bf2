// The one place where the applications name what registers the elements.
export const define = (): Promise<unknown> => import('@offprint/elements/define.js');
