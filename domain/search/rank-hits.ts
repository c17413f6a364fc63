import { folded } from "./tokens";

interface Name {
  en?: string | undefined;
  zh?: string | undefined;
}

/** Whether a name, in either language, is what was typed, aside from case and spaces. */
export const isNamed = (name: Name | undefined, typed: string): boolean => {
  const query = folded(typed);
  return query !== "" && [name?.en, name?.zh].some((each) => each !== undefined && folded(each) === query);
};

/** Search results with those first whose name is the query; otherwise in their order. */
export const rankHits = <Hit extends { name: Name | undefined }>(
  hits: readonly Hit[],
  typed: string,
): Hit[] => [
  ...hits.filter(({ name }) => isNamed(name, typed)),
  ...hits.filter(({ name }) => !isNamed(name, typed)),
];
