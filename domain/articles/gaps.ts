import { pathOf } from "../events/paths";
import { problemText } from "../events/problem-text";
import type { Rule } from "../events/rule";
import { brokenRules } from "../events/rules";
import type { DraftRecord } from "../events/shape";
import { type Lang, otherLang } from "../events/values";
import type { Gap, Severity } from "./article";
import { isToBeStated } from "./facts-to-state";
import type { GapCode } from "./gap-codes";
import { textsOf } from "./record-texts";
import type { Facts } from "./reference/facts";
import { namePinyin } from "./reference/pinyin";

const gap = (
  path: string,
  severity: Severity,
  code: GapCode | Rule,
  en: string,
  zh: string,
  proposal?: string,
): Gap => ({
  path,
  severity,
  code,
  en,
  zh,
  ...(proposal === undefined ? {} : { proposal }),
});

const LANGUAGE = { en: { en: "English", zh: "英文" }, zh: { en: "Chinese", zh: "中文" } } as const;

/** Texts that are in the other language only, each once: one record names an organization many times. */
const untranslated = (record: DraftRecord, lang: Lang): Gap[] => {
  const from = otherLang(lang);
  const seen = new Set<string>();
  const alone = textsOf(record, from).filter((one) => one.alone);
  return alone.flatMap(({ at, text }) => {
    const path = pathOf(record, at);
    const mine = `${path.slice(0, -from.length)}${lang}`;
    if (path.includes(".quote.") || !isToBeStated(record, path)) return [];
    const kind = /\.person\.name\.\w+$/.test(path) ? "name" : "text";
    if (seen.has(`${kind} ${text}`)) return [];
    seen.add(`${kind} ${text}`);
    const into = LANGUAGE[lang];
    if (kind === "name") {
      const proposal = lang === "en" ? namePinyin(text) : undefined;
      return [
        gap(
          mine,
          "needed",
          "name_missing",
          proposal
            ? `${text} has no ${into.en} name. Pinyin to confirm: ${proposal}`
            : `${text} has no ${into.en} name.`,
          proposal ? `${text}缺少${into.zh}姓名。拼音供确认：${proposal}` : `${text}缺少${into.zh}姓名。`,
          proposal,
        ),
      ];
    }
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return [
      gap(
        mine,
        "needed",
        "text_missing",
        `“${shown}” has no ${into.en} text.`,
        `“${shown}”缺少${into.zh}文字。`,
      ),
    ];
  });
};

const isNamed = (text: { en?: string | undefined; zh?: string | undefined } | undefined): boolean =>
  Boolean(text?.en?.trim() || text?.zh?.trim());

/** What every event has, so that "nothing missing" is never shown for a record without it: people, a place, an agenda. */
const essentials = ({ record }: Facts): Gap[] => {
  const { participants = [], organizers = [], agenda = [], agreements = [], outcomes = [] } = record;
  const somebody =
    participants.some(({ person, group }) => isNamed(person?.name) || isNamed(group)) ||
    organizers.length > 0;
  const somewhere =
    isNamed(record.city) ||
    isNamed(record.venue?.name) ||
    (record.areas ?? []).some(isNamed) ||
    record.online === "fully" ||
    agenda.some(({ venue, online }) => isNamed(venue?.name) || online === "fully");
  const something = agenda.length + agreements.length + outcomes.length > 0 || record.status !== "held";
  return [
    ...(somebody
      ? []
      : [gap("participants", "wanted", "no_people", "No participants are named.", "缺少参加人员。")]),
    ...(somewhere ? [] : [gap("city", "wanted", "no_place", "No city or venue is named.", "缺少地点。")]),
    ...(something
      ? []
      : [
          gap(
            "agenda",
            "wanted",
            "no_agenda",
            "There is no agenda: what took place?",
            "缺少议程：请填写活动内容。",
          ),
        ]),
  ];
};

/** What a good article of such an event has, but this record lacks. */
const wanted = (facts: Facts): Gap[] => {
  const { record, lang } = facts;
  const gaps: Gap[] = [];
  const add = (path: string, code: GapCode, en: string, zh: string, severity: Severity = "wanted"): void => {
    gaps.push(gap(path, severity, code, en, zh));
  };
  if (!record.when?.start)
    add("when.start", "no_date", "The date is not known: none is printed.", "缺少日期：稿件不写日期。");
  for (const delegation of facts.delegations) {
    const head = facts.who(delegation.head);
    if (head && !head.group && !head.posts.some((post) => post.title))
      add(
        `${head.path}.posts`,
        "head_without_post",
        `${head.name?.text ?? head.key}, who leads a delegation, has no position.`,
        `带队的${head.name?.text ?? head.key}缺少职务。`,
      );
  }
  for (const who of facts.people) {
    const role =
      who.has("receiver") ||
      who.has("head") ||
      who.has("chair") ||
      who.has("speaker") ||
      who.has("signatory");
    const led = facts.delegations.some((delegation) => delegation.head === who.key);
    if (who.name && role && !led && who.present && who.posts.length === 0)
      add(
        `${who.path}.posts`,
        "person_without_post",
        `${who.name.text} has no position.`,
        `${who.name.text}缺少职务。`,
      );
  }
  for (const { agreement, path } of facts.agreements) {
    if ((agreement.parties ?? []).length === 0)
      add(
        `${path}.parties`,
        "agreement_without_parties",
        "An agreement has no parties: the article does not say who signed it.",
        "协议缺少签约方：稿件只写签署，不写由谁签署。",
      );
    else if (agreement.status === "signed" && !agreement.parties?.some((party) => party.signatories?.length))
      add(
        `${path}.parties[0].signatories`,
        "agreement_without_signatories",
        "Nobody is named as having signed the agreement.",
        "协议缺少签署人。",
        "hint",
      );
  }
  for (const { item, path } of facts.items)
    for (const remark of item.remarks ?? []) {
      const at = `${path}.remarks[${remark.key}]`;
      const needs = remark.act === "require" || remark.act === "invite" || remark.act === "ask";
      if (lang === "en" && needs && !facts.said(remark.whom, `${at}.whom`))
        add(
          `${at}.whom.en`,
          "whom_missing",
          "English has to say who is called on, invited or asked.",
          "英文须写明要求、邀请或请求的对象。",
        );
    }
  for (const photo of record.photos ?? []) {
    if (!photo.file)
      add(
        `photos[${photo.key}].file`,
        "photo_without_file",
        "A photo has no file: neither picture nor caption is printed.",
        "照片缺少文件：稿件中不刊登图片，也不写说明。",
      );
    if (!facts.said(photo.caption, "") && (photo.people ?? []).length === 0)
      add(
        `photos[${photo.key}].caption.${lang}`,
        "photo_without_caption",
        "A picture has neither a caption nor people: it is printed without text.",
        "照片既无说明也未注明人物：稿件中不配文字。",
        "hint",
      );
  }
  return gaps;
};

/**
 * What the record lacks for this language, or for a good article; first what could not be stated at all. `given`: the record as
 * it was entered, without the words that the writer supplies for missing ones.
 */
export const gapsOf = (facts: Facts, given: DraftRecord, saysAnything: boolean): Gap[] => {
  const broken = brokenRules(facts.record).map(({ at, code, values }) => {
    const path = pathOf(facts.record, [...at]);
    const problem = { path, code, values: values ?? {} };
    return gap(
      path,
      "needed",
      code,
      `${path} ${problemText(problem, "en")}`,
      `${path}：${problemText(problem, "zh")}`,
    );
  });
  const first = essentials(facts);
  const nothing = saysAnything
    ? []
    : [
        gap(
          first[0]?.path ?? "agenda",
          "needed",
          "nothing_to_tell",
          `There is nothing yet that an ${LANGUAGE[facts.lang].en} article could report. Who met whom, where, and about what?`.replace(
            "an Chinese",
            "a Chinese",
          ),
          `目前没有可写入${LANGUAGE[facts.lang].zh}稿件的内容。请先填写：何人、何地、与何人、谈何事。`,
        ),
      ];
  const all = [...nothing, ...broken, ...untranslated(given, facts.lang), ...first, ...wanted(facts)];
  const seen = new Set<string>();
  return all.filter(({ path, code }) => {
    const key = `${path} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
