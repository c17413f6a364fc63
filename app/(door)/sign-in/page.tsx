import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { me } from "../../server-office";
import { DoorCard } from "../door-card";
import { nextAddress } from "./next-address";
import { SignInForm } from "./sign-in-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("door");
  return { title: t("signInTitle") };
};

interface Address {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Address) {
  const t = await getTranslations("door");
  const next = nextAddress((await searchParams).next);
  const { user, empty } = await me();
  if (user) redirect(next);
  if (empty) redirect("/sign-up");
  return (
    <DoorCard title={t("signInTitle")} lead={t("signInLead")}>
      <SignInForm next={next} />
    </DoorCard>
  );
}
