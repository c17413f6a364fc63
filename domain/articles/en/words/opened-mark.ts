/** The key that records that the text has said that a thing was opened: "the boat ward" afterwards. */
export const openedMark = (thing: string): string => `opened ${thing.toLowerCase()}`;
