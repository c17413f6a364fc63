import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/link-button";
import { linkTarget } from "../../server-office";
import { AuthCard } from "../auth-card";
import { InvitationForm } from "./invitation-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("auth");
  return { title: t("invitationTitle"), referrer: "no-referrer" };
};

export default async function InvitationPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>;
}) {
  const t = await getTranslations("auth");
  const { token = "" } = await searchParams;
  const target = await linkTarget("invitation", token);
  return (
    <AuthCard title={t("invitationTitle")} lead={target ? t("invitationLead") : t("linkBroken")}>
      {target ? (
        <InvitationForm token={token} name={target.name} email={target.email} />
      ) : (
        <LinkButton href="/sign-in" mt="lg">
          {t("toSignIn")}
        </LinkButton>
      )}
    </AuthCard>
  );
}
