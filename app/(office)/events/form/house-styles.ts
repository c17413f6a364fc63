import type { HouseStyle } from "@/domain/articles/style";
import type { Lang } from "@/domain/events/values";

/** The office's own values of its house style, by language. */
export type HouseStyles = Readonly<Partial<Record<Lang, Partial<HouseStyle>>>>;
