import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/link-button";
import { linkTarget } from "../../server-office";
import { AuthCard } from "../auth-card";
import { ResetForm } from "./reset-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("auth");
  return { title: t("resetTitle"), referrer: "no-referrer" };
};

export default async function ResetPage({ searchParams }: { searchParams: Promise<{ token?: string }> }) {
  const t = await getTranslations("auth");
  const { token = "" } = await searchParams;
  const target = await linkTarget("reset", token);
  return (
    <AuthCard title={t("resetTitle")} lead={target ? t("resetLead") : t("linkBroken")}>
      {target ? (
        <ResetForm token={token} email={target.email} />
      ) : (
        <LinkButton href="/sign-in" mt="lg">
          {t("toSignIn")}
        </LinkButton>
      )}
    </AuthCard>
  );
}
