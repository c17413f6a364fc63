import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorCard } from "../door-card";
import { SignUpForm } from "./sign-up-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("door");
  return { title: t("signUpTitle"), referrer: "no-referrer" };
};

/** The first person of an office, by the link that the start command prints once. */
export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const t = await getTranslations("door");
  const { token } = await searchParams;
  return (
    <DoorCard title={t("signUpTitle")} lead={token ? t("signUpLead") : t("signUpNoToken")}>
      {token && <SignUpForm token={token} />}
    </DoorCard>
  );
}
