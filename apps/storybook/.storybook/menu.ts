/** A menu of the toolbar: what each value is called. The title is that of the chosen one. */
export const menu = <const Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ title: name, value })),
    dynamicTitle: true,
  },
});
