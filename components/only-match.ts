interface Named {
  id: string;
  name: string;
}

const plain = (words: string): string => words.trim().toLowerCase();

/**
 * The option that typed words mean: the only one of exactly that name, else the only one whose name contains them. Undefined where
 * none or several could be meant.
 */
export const onlyMatch = (options: readonly Named[], typed: string): string | undefined => {
  const words = plain(typed);
  if (words === "") return undefined;
  const exact = options.filter(({ name }) => plain(name) === words);
  const found = exact.length > 0 ? exact : options.filter(({ name }) => plain(name).includes(words));
  return found.length === 1 ? found[0]?.id : undefined;
};
