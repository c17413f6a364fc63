/**
 * A function of an object that never changes, computed once per object: several sentences ask the same of a record, several
 * rules of a phrase. Further arguments have to follow from the object. Weak keys, so that the object can be freed.
 */
export const oncePer = <Of extends object, Rest extends readonly unknown[], Made>(
  make: (of: Of, ...rest: Rest) => Made,
): ((of: Of, ...rest: Rest) => Made) => {
  const made = new WeakMap<Of, Made>();
  return (of, ...rest) => {
    const known = made.get(of);
    if (known !== undefined || made.has(of)) return known as Made;
    const fresh = make(of, ...rest);
    made.set(of, fresh);
    return fresh;
  };
};

/** How many texts one function remembers at a time: more names than any record has. */
const MAX_TEXTS = 2000;

/** The same for a function of a text, such as the head noun of a name, which every sentence about an organization needs. */
export const oncePerText = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Made;
    if (made.size >= MAX_TEXTS) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
};
