import type { Lang } from "../events/values";

/** The words before the names in lines of credits, in the order of print. */
export const CREDIT_LABELS = {
  en: {
    author: "Text",
    photographer: "Photos",
    editor: "Editor",
    reviewer: "Reviewed by",
    translator: "Translation",
    publisher: "Published by",
  },
  zh: {
    author: "供稿",
    photographer: "摄影",
    editor: "责任编辑",
    reviewer: "审核",
    translator: "翻译",
    publisher: "发布",
  },
} as const satisfies Record<Lang, Record<string, string>>;

export type CreditRole = keyof (typeof CREDIT_LABELS)[Lang];
export const CREDIT_ROLES = Object.keys(CREDIT_LABELS.en) as readonly CreditRole[];

/** The label of a line that names one person for both roles. */
export const SHARED_LABEL = { en: "Text and photos", zh: "供稿、摄影" } as const satisfies Record<
  Lang,
  string
>;
