/** A story of Storybook's index. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

/** A page to take pictures on: how wide it is, what the toolbar is set to, and of which stories. */
export interface Setting {
  readonly name: string;
  readonly globals: string;
  /** CSS pixels. */
  readonly width: number;
  readonly shows: (story: Story) => boolean;
}

/** The window that stories are written for is 760 px and the page's padding. */
const WIDE = 860;

/** Where scheme, width and direction matter: what elements look like, and how they use their place. */
const chosen = ({ title }: Story): boolean => /\/(?:Layouts|Overview)$/.test(title);

/** Faces are the same everywhere, or a picture would tell of the machine. */
export const settings: readonly Setting[] = [
  { name: 'light', globals: 'faces:same;theme:light', width: WIDE, shows: () => true },
  { name: 'dark', globals: 'faces:same;theme:dark', width: WIDE, shows: chosen },
  { name: 'narrow', globals: 'faces:same;theme:light;width:320px', width: 320, shows: chosen },
  { name: 'arabic', globals: 'faces:same;theme:light;language:ar', width: WIDE, shows: chosen },
];
