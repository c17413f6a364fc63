import type { Role } from "@/domain/access/roles";
import { addDays } from "@/domain/events/days";
import type { Lang } from "@/domain/events/values";
import type { Colleague } from "./office";
import { idOf } from "./seeded-random";

/** A user that is made with a generated office: without a password, so that nobody signs in as one. */
export interface NewColleague extends Colleague {
  email: string;
  unit: string;
}

const UNITS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ["综合处", "联络处", "产业合作处", "会展处", "国际处", "研究室"],
  en: [
    "General Office",
    "Liaison",
    "Industry Cooperation",
    "Conferences and Fairs",
    "International Department",
    "Research Office",
  ],
};

const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  zh: "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张"
    .split(" ")
    .map((surname) => `${surname}示例`),
  en: "Ann Ben Cora Dan Eva Finn Gwen Hugo Iris Jack Kate Leo Mona Neil Olga Paul Queenie Ralph Sara Tom Una Vic Wendy Yuri"
    .split(" ")
    .map((given) => `${given} Exemplar`),
};

const MEMBERS: readonly (readonly Role[])[] = [
  ["leader"],
  ["leader", "reviewer"],
  ["leader"],
  ["reviewer"],
  ["editor", "reviewer"],
  ["editor", "staff"],
  ["editor"],
  ["editor", "staff"],
  ["admin", "staff"],
];

/** Those who have left the office, as numbers, with how many days ago. */
const LEFT: Readonly<Record<number, number>> = { 6: 700, 15: 45, 20: 1500 };

/** The generated colleagues of an office, of each role and in several units, three of them deactivated. */
export const newColleagues = (seed: string, today: string, lang: Lang): NewColleague[] =>
  NAMES[lang].map((name, i) => {
    const left = LEFT[i];
    return {
      id: idOf(i, seed, "user", i),
      email: `gen-${seed}-${i + 1}@example.org`,
      name,
      roles: MEMBERS[i] ?? ["staff"],
      unit: UNITS[lang][i % UNITS[lang].length] ?? "",
      real: false,
      ...(left !== undefined && { offOn: addDays(today, -left) }),
    };
  });
