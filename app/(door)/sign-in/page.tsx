import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { me } from "../../server-office";
import { DoorCard } from "../door-card";
import { SignInForm } from "./sign-in-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("door");
  return { title: t("signInTitle") };
};

/** Only an address of this office: a path of its own, never another site. */
const inside = (next: string | undefined): string =>
  next?.startsWith("/") && !next.startsWith("//") && !next.includes("\\") ? next : "/";

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const t = await getTranslations("door");
  const { next } = await searchParams;
  const { user, empty } = await me();
  if (user) redirect(inside(next));
  if (empty) redirect("/sign-up");
  return (
    <DoorCard title={t("signInTitle")} lead={t("signInLead")}>
      <SignInForm next={inside(next)} />
    </DoorCard>
  );
}
