import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, requireSession } from "../../../server-office";
import { StyleRuleList } from "./style-rule-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("houseStyle"))("title"),
});

/** The rules of house style that were learned from changes; administrators decide about them. */
export default async function HouseStylePage() {
  await requireSession();
  return <StyleRuleList {...(await (await office()).houseStyle.list())} />;
}
