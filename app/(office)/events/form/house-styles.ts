import type { Lang } from "@/domain/events/values";
import type { WritingStyle } from "@/domain/house-style/rule";

/** The office's own values of its house style with its learned rules, by language. */
export type HouseStyles = Readonly<Partial<Record<Lang, WritingStyle>>>;
