import { type Edge, edgesAt, type Kind, sourceOf } from "./chinese-edges";
import { costly } from "./costly";
import { bestReadings, type Joint, type Part, type Reading } from "./elements";

interface Path {
  score: number;
  last: Kind;
  back?: Path;
  edge?: Edge;
}

const KEPT = 2;
const MAX_READINGS = 4;
const HOPELESS = 6;

// What may directly follow what. Pairs that are not listed are neutral.
const NEXT: Readonly<Record<string, number>> = {
  "organization title": 1,
  "organization name": -0.4,
  "organization organization": -3.6,
  "title name": 1,
  "title title": -4,
  "title organization": -2.2,
  "name title": 0.3,
  "name organization": -4.6,
  "name name": -6,
  "name honorific": 1.5,
  "name words": -2.4,
  "words name": -2.6,
  "words words": -0.2,
  "running name": -0.2,
  "name running": 0,
  "running organization": 0,
  "words title": -1.5,
  "organization running": -1.2,
  "title running": -0.2,
  "organization conjunction": -0.6,
  "words organization": -1.5,
  "group name": -2,
  "name group": -3,
  "title group": -2,
  "organization group": -0.5,
  "title words": -1.5,
  "organization words": -2,
  "start conjunction": -2,
  "honorific name": -2,
  "group title": -3,
  "name open": 0.5,
  "note organization": -2,
};
const KINDS: readonly Kind[] = [
  "start",
  "name",
  "title",
  "organization",
  "group",
  "note",
  "skip",
  "open",
  "size",
  "words",
  "running",
  "honorific",
  "conjunction",
];
const SCORES: ReadonlyMap<Kind, ReadonlyMap<Kind, number>> = new Map(
  KINDS.map((a) => [a, new Map(KINDS.map((b) => [b, NEXT[`${a} ${b}`] ?? 0]))]),
);
const between = (a: Kind, b: Kind): number => SCORES.get(a)?.get(b) ?? 0;

const partsOf = (path: Path): Part[] => {
  const edges: Edge[] = [];
  for (let at: Path | undefined = path; at?.edge; at = at.back) edges.unshift(at.edge);
  const parts: Part[] = [];
  let joint: Joint = "none";
  for (const { kind, elements } of edges) {
    const last = parts.at(-1)?.element;
    const [first] = elements;
    if (kind === "conjunction") {
      joint = first?.kind === "words" && first.text.startsWith("兼") ? "concurrent" : "and";
    } else if (kind === "honorific") {
      if (last?.kind === "name" && first?.kind === "words") last.honorific ??= first.text;
    } else if (
      (kind === "words" || kind === "running") &&
      last?.kind === "words" &&
      first?.kind === "words"
    ) {
      parts[parts.length - 1] = {
        joint: parts.at(-1)?.joint ?? "none",
        element: { kind: "words", text: last.text + first.text, known: last.known && first.known },
      };
      joint = "words";
    } else {
      for (const element of elements) {
        parts.push({ joint, element: { ...element } });
        joint = "none";
      }
      // 办公室的小李: the office of 小李, whoever was named before.
      const isOf = first?.kind === "words" && first.text === "的" && last?.kind === "organization";
      joint = (kind === "words" || kind === "running") && !isOf ? "words" : "none";
    }
  }
  return parts;
};

// 样河县林业 before 和草原局
const FIELD_BEHIND_PLACE = costly(
  /[省市县区州盟旗](?!.*[局委办厅署院会校行团社所处部]$|.*(?:公司|集团|中心)$)\p{Script=Han}{2,6}$/u,
);
const isFieldBehindPlace = (edge: Edge | undefined): boolean => {
  const last = edge?.elements.at(-1);
  return last?.kind === "organization" && FIELD_BEHIND_PLACE.test(last.text);
};

const DEPARTMENT =
  /^(?:国际|综合|办公|销售|市场|海外|业务|财务|人[事力]|科[技研]|投资|招商|外[资贸事]|护理|医务|心内|研发|技术|采购|法务|行政|政策|规划|项目|教务|学生|展览|会员|联络|宣传|组织|监管|商务|经[济管]|产业|企业|工程|生产|质量|运营|战略|品牌|公[关共]|客户|对外|合作|交流|信息|后勤|机[械电]|材料|电气|化工|建筑)/u;
const DEPARTMENT_BEHIND = 3.6;
const isSureName = (edge: Edge | undefined): boolean => {
  const last = edge?.elements.at(-1);
  return last?.kind === "name" && !last.weak && !last.surnameOnly;
};
const CUT_WORD = 4;
const isLoose = (kind: Kind, element: Edge["elements"][number] | undefined): boolean =>
  kind === "words" || (element?.kind === "organization" && element.weak === true);
// 有|关部门: a name that begins or ends inside a word next to words that are nothing else.
const cutsWord = (before: Path, edge: Edge): boolean =>
  (edge.kind === "name" && isLoose(before.last, before.edge?.elements.at(-1))) ||
  (before.last === "name" && isLoose(edge.kind, edge.elements[0]));

/**
 * The readings of a Chinese phrase without separators (市投促局局长李四), the best first: a path through organizations, titles, names
 * and other words, found by dynamic programming over the positions of the phrase.
 */
export const readChinese = (text: string): Reading[] => {
  const source = sourceOf(text);
  const paths: Path[][] = Array.from({ length: text.length + 1 }, () => []);
  paths[0]?.push({ score: 0, last: "start" });
  for (let at = 0; at < text.length; at += 1) {
    const here = paths[at] ?? [];
    if (here.length === 0) continue;
    const least = Math.max(...here.map(({ score }) => score)) - HOPELESS;
    const open = here.filter(({ score }) => score >= least);
    for (const edge of edgesAt(source, at)) {
      const there = paths[edge.end] ?? [];
      for (const before of open) {
        if (edge.kind === "conjunction" && before.last === "conjunction") continue;
        if (edge.behindTitle && before.last !== "title") continue;
        // 工业和信息化局 is one, 市发改委和市商务局 are two.
        const split =
          edge.kind === "organization" && before.last === "conjunction" && !BEGINS.test(text.slice(at))
            ? -2.2 - (isFieldBehindPlace(before.back?.edge) ? 1 : 0)
            : 0;
        const unknown =
          edge.kind === "name" &&
          before.edge?.elements[0]?.kind === "organization" &&
          before.edge.elements[0].weak
            ? -1.4
            : 0;
        // 王小样国际处处长: a department behind a name.
        const [own] = edge.elements;
        const behindName =
          before.last === "name" &&
          before.back?.last === "start" &&
          own?.kind === "organization" &&
          own.dependent &&
          DEPARTMENT.test(own.text) &&
          isSureName(before.edge)
            ? DEPARTMENT_BEHIND
            : 0;
        const cut = source.inWord[at] && cutsWord(before, edge) ? CUT_WORD : 0;
        keep(there, {
          score:
            before.score + edge.score + between(before.last, edge.kind) + split + unknown + behindName - cut,
          last: edge.kind,
          back: before,
          edge,
        });
      }
    }
  }
  const found = bestReadings(
    (paths[text.length] ?? [])
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_READINGS + 2)
      .map((path) => ({ parts: partsOf(path), score: path.score })),
    MAX_READINGS,
  );
  const whole = source.inWord[1] ? undefined : nameOfRareShape(text, found);
  return whole ? bestReadings([whole, ...found], MAX_READINGS) : found;
};

// 沙样阿且: if a name would leave a character over, all of it is a name of an unknown form.
const nameOfRareShape = (text: string, found: readonly Reading[]): Reading | undefined => {
  if (!/^\p{Script=Han}{4}$/u.test(text)) return undefined;
  const named = found.filter(({ parts }) => parts.some(({ element }) => element.kind === "name"));
  const [first] = named.filter(({ parts }) => parts.length > 1);
  const leaves = first?.parts.every(
    ({ element }) =>
      element.kind === "name" ||
      (element.kind === "words" && !element.known) ||
      (element.kind === "organization" && element.weak),
  );
  if (!first || !leaves || first.parts.length > 2) return undefined;
  return {
    parts: [{ joint: "none", element: { kind: "name", text, lang: "zh", weak: true } }],
    score: first.score + 0.4,
  };
};

const BEGINS = /^[市省县区国中州我本]/;

// The best paths to a position by the kind of their last element.
const keep = (paths: Path[], path: Path): void => {
  let worst: number | undefined;
  let same = 0;
  for (const [at, each] of paths.entries()) {
    if (each.last !== path.last) continue;
    same += 1;
    if (worst === undefined || each.score < (paths[worst]?.score ?? 0)) worst = at;
  }
  if (same < KEPT) paths.push(path);
  else if (worst !== undefined && (paths[worst]?.score ?? 0) < path.score) paths[worst] = path;
};
