import { allLines, type Composed, isParagraph } from "../../compose";
import { say, textOf } from "../../phrase";

/** 甲会陪同: who went with the visitors, in a sentence of its own. */
const ESCORTED = /^[^，。；“”]{2,30}陪同。?$/u;
/** The visit, whose sentence names nobody of the hosts. */
const VISIT = /^(?!.*(?:陪同|接待|会见|同行|随行)).*(?:赴|访问|到访|来访|到[^，。；]+考察)/u;
/** Characters of the first sentence with the escort. */
const ROOM = 150;

/** 代表团赴湖滨参加论坛，甲会陪同: who went with the visitors beside the visit, rather than behind whatever else the lead says. */
export const withEscortBesideVisit = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph);
  const [visit] = lead?.lines ?? [];
  if (!lead || !visit || visit.own || !VISIT.test(textOf(visit.words))) return [...blocks];
  const lines = allLines(blocks);
  const escort = lines.find((one) => one.id === "accompany" && !one.own && ESCORTED.test(textOf(one.words)));
  if (!escort || escort === visit) return [...blocks];
  if (textOf(visit.words).length + textOf(escort.words).length > ROOM) return [...blocks];
  const words = say`${visit.words}，${escort.words}`;
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const rest = block.lines.filter((one) => one !== escort);
    if (rest.length === 0) return [];
    return [{ ...block, lines: rest.map((one) => (one === visit ? { ...one, words } : one)) }];
  });
};
