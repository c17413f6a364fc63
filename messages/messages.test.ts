import { expect, test } from "vitest";
import { TIES } from "@/domain/agreements/chain";
import { EFFECTIVE_STATUSES } from "@/domain/agreements/effective-status";
import { SEVERITIES } from "@/domain/articles/article";
import { GAP_CODES } from "@/domain/articles/gap-codes";
import { LENGTHS } from "@/domain/articles/lengths";
import { AUDIT_ACTIONS, auditActionKey } from "@/domain/audit/actions";
import { ERROR_CODES } from "@/domain/errors";
import * as enumerations from "@/domain/events/enumerations";
import { editableFields } from "@/domain/events/every-field.test-data";
import { CHOICES } from "@/domain/events/field";
import { labelAt } from "@/domain/events/field-tree";
import { namesIn } from "@/domain/events/paths";
import * as values from "@/domain/events/values";
import { HISTORY_ACTIONS } from "@/domain/follow-ups/actions";
import { DUE_STATUSES } from "@/domain/follow-ups/due";
import { LEADER_REQUESTS, OWED_BY, PRIORITIES, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { DIGESTS, REMINDER_KINDS } from "@/domain/reminders/reminder";
import en from "./en.json";
import zh from "./zh.json";

type Messages = { [key: string]: string | Messages };

const leaves = (tree: Messages, way = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[way + key, value] as [string, string]] : leaves(value, `${way}${key}.`),
  );
const slots = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((each) => each[1]).sort();

const english = leaves(en);
const chinese = new Map(leaves(zh));

test("both languages have the same keys", () => {
  expect([...chinese.keys()].sort()).toEqual(english.map(([key]) => key).sort());
});

test("one standard term for each thing, and no code on a screen", () => {
  const replaced = {
    en: /\b(hoped of|rests? on|bodies|tells?|told|stands?|bring back|deeds?|doers?|lays?|take[sn]? up|way back|shuts? out|piles?|put right|Asia\/Shanghai|internal events?|the whole office|your office|frozen|put back|put a \w+ back|switch(?:ed)? (?:on|off)|begun|meanwhile|by kind|somebody else|of yours|had it said)\b/i,
    zh: /主宾方|标识|登记簿|沿革|留存|销号|挂起|未落实|Asia\/Shanghai|后续事项|重设|尚无|还没有|这里|术语表|我的账号|类别|时限|文号|参加者|审核人员|接收接口|另一语言|另一个页面|计划中的活动|恢复为计划|撰稿|作者|往来单位|添加文件|编辑过的|照留|(?<![本各])[场个次]活动|记下/,
  };
  const isSearchWords = (key: string) => /^search\.command\.\w+\.words$/.test(key);
  expect(english.filter(([key, text]) => !isSearchWords(key) && replaced.en.test(text))).toEqual([]);
  expect([...chinese].filter(([key, text]) => !isSearchWords(key) && replaced.zh.test(text))).toEqual([]);
});

test("both languages have the punctuation and spacing of their language", () => {
  const isExample = (key: string) => /^form\.examples\.|^search\.command\.\w+\.words$/.test(key);
  const misprint = {
    en: /\w'\w|\s%|\s,|\.\.\./,
    zh: /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}|\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}|\.\.\./u,
  };
  expect(english.filter(([, text]) => misprint.en.test(text))).toEqual([]);
  expect([...chinese].filter(([key, text]) => !isExample(key) && misprint.zh.test(text))).toEqual([]);
});

test("a text ends like the same text in the other language", () => {
  const marks: Readonly<Record<string, string>> = { ".": "。", "?": "？", "…": "…", ":": "：" };
  const abbreviated = ["followUps.report.number", "form.hints.half_width"];
  const differing = english.filter(([key, text]) => {
    const [mark] = /[.?…:](?=\}*$)/.exec(text.trim()) ?? [];
    const [other] = /[。？…：](?=\}*$)/.exec(chinese.get(key)?.trim() ?? "") ?? [];
    return !/^form\.examples\./.test(key) && !abbreviated.includes(key) && marks[mark ?? ""] !== other;
  });
  expect(differing).toEqual([]);
});

test("actions of the audit log are past in English and bare in Chinese", () => {
  const actions = (texts: Iterable<[string, string]>) =>
    [...texts].filter(([key]) => key.startsWith("auditActions."));
  expect(actions(chinese).filter(([, text]) => text.includes("了"))).toEqual([]);
  expect(
    actions(english).filter(([, text]) => !/^(\w+ed|withdrew|gave|sent|set|reset|began)\b/.test(text)),
  ).toEqual([]);
});

test("both languages have the same parameters, and no text is empty or has an exclamation mark", () => {
  const seen = (text: string | undefined) =>
    [...new Set(slots(text ?? ""))].filter((slot) => !/^\d/.test(slot ?? ""));
  const plain = ([, text]: [string, string]) => !text.includes("plural") && !text.includes("select");
  for (const [key, text] of english.filter(plain)) expect(seen(chinese.get(key)), key).toEqual(seen(text));
  for (const [key, text] of [...english, ...chinese]) {
    expect(text.trim(), key).not.toBe("");
    expect(text, key).not.toMatch(/[!！]/);
  }
});

test.each([
  ["lang", values.LANGS],
  ["side", values.SIDES],
  ["part", values.PARTS],
  ["orgKind", values.ORG_KINDS],
  ["pronoun", values.PRONOUNS],
  ["kind", enumerations.KINDS],
  ["status", enumerations.STATUSES],
  ["online", enumerations.ONLINE],
  ["partOf", enumerations.PART_OF],
  ["tier", enumerations.TIERS],
  ["bound", enumerations.BOUNDS],
  ["presence", enumerations.PRESENCES],
  ["role", enumerations.ROLES],
  ["activity", enumerations.ACTIVITIES],
  ["told", enumerations.AGENDA_PLACEMENTS],
  ["itemRole", enumerations.ITEM_ROLES],
  ["act", enumerations.ACTS],
  ["outcomeType", enumerations.OUTCOME_TYPES],
  ["agreementType", enumerations.AGREEMENT_TYPES],
  ["agreementStatus", enumerations.AGREEMENT_STATUSES],
  ["renews", enumerations.RENEWALS],
  ["force", enumerations.FORCES],
  ["every", enumerations.ROUNDS],
  ["length", LENGTHS],
  ["severity", SEVERITIES],
  ["effectiveStatus", EFFECTIVE_STATUSES],
  ["tie", TIES],
  ["reminderKind", REMINDER_KINDS],
  ["digest", DIGESTS],
  ["pursuitState", PURSUIT_STATES],
  ["followUpAction", HISTORY_ACTIONS],
  ["dueStatus", DUE_STATUSES],
  ["priority", PRIORITIES],
  ["owed", OWED_BY],
  ["leaderRequest", LEADER_REQUESTS],
] as const)("every value of %s has a label", (name, array) => {
  expect(Object.keys(en.values[name]).sort()).toEqual([...array].sort());
});

test("every kind of reminder has a sentence and a reason", () => {
  for (const words of [en.reminders, zh.reminders])
    for (const part of [words.sentence, words.because])
      expect(Object.keys(part).sort()).toEqual([...REMINDER_KINDS].sort());
});

test("every gap says what to enter, with an example", () => {
  for (const words of [en.gapHints, zh.gapHints]) {
    expect(Object.keys(words).sort()).toEqual([...GAP_CODES].sort());
    for (const text of Object.values(words)) expect(text).toMatch(/example|如：/);
  }
});

test("every action of the audit log has its label", () => {
  expect(Object.keys(en.auditActions).sort()).toEqual(AUDIT_ACTIONS.map(auditActionKey).sort());
});

test("every error has its sentence", () => {
  expect(Object.keys(en.errors).sort()).toEqual([...ERROR_CODES].sort());
});

test("every field of a record has a label, and every value of its enumerations", () => {
  const labels = new Set(Object.keys(en.form.fields));
  expect(editableFields.map((path) => labelAt(namesIn(path))).filter((label) => !labels.has(label))).toEqual(
    [],
  );
  const valueLabels: Readonly<Record<string, object>> = en.values;
  for (const [choice, members] of Object.entries(CHOICES))
    expect(Object.keys(valueLabels[choice] ?? {}), choice).toEqual(expect.arrayContaining([...members]));
});
