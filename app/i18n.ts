import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LANGS, type Lang } from "@/domain/events/values";
import { LANG_COOKIE } from "./lang-cookie";

const known = (value: string | undefined): Lang | undefined => LANGS.find((lang) => lang === value);

/** The language of the screen: what this person chose, else what the browser asks for first. The address never holds it. */
const languageOfRequest = async (): Promise<Lang> => {
  const chosen = known((await cookies()).get(LANG_COOKIE)?.value);
  if (chosen) return chosen;
  const asked = (await headers()).get("accept-language") ?? "";
  const first = asked
    .split(",")
    .map((each) => known(each.trim().slice(0, 2).toLowerCase()))
    .find(Boolean);
  return first ?? "en";
};

export default getRequestConfig(async () => {
  const locale = await languageOfRequest();
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone: "UTC" };
});
