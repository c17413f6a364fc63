/** Whether a word in -s is a verb, according to the next words: "offers a platform", "sets up the framework". */
export const takesObject = ([word = "", after = "", next = ""]: readonly string[]): boolean => {
  const object = /^(?:up|out|off|down)$/.test(after) ? next : after;
  return /^\p{Ll}+[^su]s$/u.test(word) && /^(?:an?|the|its|their|his|her|any|both|no)$/.test(object);
};
