import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { entered } from "../../../server-office";
import { AccountPanel } from "./account-panel";
import { PasswordForm } from "./password-form";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("account"),
});

/** What belongs to oneself: the language, the keys, the password. */
export default async function AccountPage() {
  await entered();
  return (
    <>
      <AccountPanel />
      <PasswordForm />
    </>
  );
}
