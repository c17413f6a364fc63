import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LANGS, type Lang } from "@/domain/events/values";
import { LANG_COOKIE } from "./lang-cookie";
import { me } from "./server-office";

const known = (value: string | undefined): Lang | undefined => LANGS.find((lang) => lang === value);

/** Before sign-in: the language this browser used last, else its preferred one. */
const languageOfBrowser = async (): Promise<Lang> => {
  const last = known((await cookies()).get(LANG_COOKIE)?.value);
  if (last) return last;
  const asked = (await headers()).get("accept-language") ?? "";
  const first = asked
    .split(",")
    .map((each) => known(each.trim().slice(0, 2).toLowerCase()))
    .find(Boolean);
  return first ?? "en";
};

/** The language is a user setting and not part of the URL, unless a page requests one; times are in the office's time zone. */
export default getRequestConfig(async ({ locale: asked }) => {
  const { user, office } = await me();
  const locale = known(asked) ?? user?.lang ?? (await languageOfBrowser());
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone: office?.timeZone ?? "UTC" };
});
