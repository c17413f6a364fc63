import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { me } from "../../server-office";
import { AuthCard } from "../auth-card";
import { nextAddress } from "./next-address";
import { SignInForm } from "./sign-in-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("auth");
  return { title: t("signInTitle") };
};

interface Address {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Address) {
  const t = await getTranslations("auth");
  const next = nextAddress((await searchParams).next);
  const { user, empty } = await me();
  if (user) redirect(next);
  if (empty) redirect("/sign-up");
  return (
    <AuthCard title={t("signInTitle")} lead={t("signInLead")}>
      <SignInForm next={next} />
    </AuthCard>
  );
}
