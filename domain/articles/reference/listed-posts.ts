/** One post that an organization has once, with its field: "Minister (Trade and Ports)", "head of the Net School". */
const POST =
  /^(?!the |an? )(?:(?!(?:deputy|vice|assistant|associate|former)\b)[\p{L}-]+ ){0,3}(?:mayor|governor|minister|director|president|chair(?:man|woman|person)?|head|rector|dean|principal|secretary|manager|commissioner|consul|ambassador|treasurer)(?: general)?(?: \([^()]*\)| (?:of|for) (?!.* (?:of|for) )[^,()]+)?$/iu;

/** The members of a list, of which a bracket is no part. */
const PARTED = /(, (?:and )?| and )(?![^()]*\))/u;

/** "the Minister and the Consul" of "Minister and Consul": a group of holders of posts who are not named. */
export const withEachPost = <Group extends { readonly text: string }>(
  group: Group | undefined,
): Group | undefined => {
  const parts = group?.text.split(PARTED) ?? [];
  const posts = parts.filter((_, at) => at % 2 === 0);
  if (!group || posts.length < 2 || !posts.every((post) => POST.test(post))) return group;
  return { ...group, text: parts.map((part, at) => (at % 2 === 0 ? `the ${part}` : part)).join("") };
};
