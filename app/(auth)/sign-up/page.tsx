import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { linkTarget, me } from "../../server-office";
import { AuthCard } from "../auth-card";
import { SignUpForm } from "./sign-up-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("auth");
  return { title: t("signUpTitle"), referrer: "no-referrer" };
};

/** Sign-up of the first user, by the one-time link that the start command prints. */
export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const t = await getTranslations("auth");
  const { token = "" } = await searchParams;
  if (!(await me()).empty) redirect("/sign-in");
  const target = await linkTarget("first", token);
  return (
    <AuthCard title={t("signUpTitle")} lead={target ? t("signUpLead") : t("signUpNoToken")}>
      {target && <SignUpForm token={token} />}
    </AuthCard>
  );
}
