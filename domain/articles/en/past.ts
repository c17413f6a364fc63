import { type Phrase, say } from "../phrase";

const IRREGULAR: Readonly<Record<string, string>> = {
  go: "went",
  see: "saw",
  take: "took",
  give: "gave",
  hold: "held",
  make: "made",
  have: "had",
  do: "did",
  meet: "met",
  pay: "paid",
  lay: "laid",
  plant: "planted",
  cut: "cut",
  read: "read",
  sing: "sang",
  speak: "spoke",
  begin: "began",
  send: "sent",
  bring: "brought",
  leave: "left",
  lead: "led",
  draw: "drew",
  eat: "ate",
  drink: "drank",
  write: "wrote",
  win: "won",
  set: "set",
  put: "put",
  show: "showed",
  pass: "passed",
  stop: "stopped",
  plan: "planned",
  get: "got",
  come: "came",
  run: "ran",
  sit: "sat",
  stand: "stood",
  teach: "taught",
  learn: "learned",
  build: "built",
  break: "broke",
  buy: "bought",
  choose: "chose",
  find: "found",
  hear: "heard",
  keep: "kept",
  let: "let",
  light: "lit",
  present: "presented",
  say: "said",
  sell: "sold",
  wear: "wore",
  fly: "flew",
  be: "were",
};

/** "called on the delegates": a bare verb phrase as a past one. */
export const pastClause = (who: Phrase, did: Phrase, there: Phrase): Phrase => {
  const [first, ...rest] = did.pieces;
  const words = (first?.s ?? "").split(" ");
  const verb = words[0] ?? "";
  const past =
    IRREGULAR[verb] ??
    (verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
  const acted: Phrase = { pieces: [{ s: [past, ...words.slice(1)].join(" ") }, ...rest], paths: did.paths };
  return say`${who} ${acted}${there}`;
};
