/**
 * A menu of the toolbar: what each value is called. Those that are used most show the words of the chosen one beside
 * their icon.
 */
export const menu = <const Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    icon,
    items: Object.entries(items).map(([value, name]) => ({ title: name, value })),
    dynamicTitle: true,
  },
});

/**
 * A menu of which the toolbar shows an icon alone, that of the chosen one: all menus fit beside the sidebar on a small
 * laptop. Its words stand in the menu, and in its name for those who hear it.
 */
export const quietMenu = <const Icon extends string>(
  title: string,
  items: Record<string, readonly [name: string, icon: Icon]>,
) => ({
  description: title,
  toolbar: {
    icon: Object.values(items)[0]![1],
    items: Object.entries(items).map(([value, [name, icon]]) => ({ title: name, icon, value })),
    dynamicTitle: false,
  },
});
