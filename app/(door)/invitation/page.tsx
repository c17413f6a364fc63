import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { linkTarget } from "../../server-office";
import { DoorCard } from "../door-card";
import { InvitationForm } from "./invitation-form";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("door");
  return { title: t("invitationTitle"), referrer: "no-referrer" };
};

export default async function InvitationPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>;
}) {
  const t = await getTranslations("door");
  const { token = "" } = await searchParams;
  const target = await linkTarget("invitation", token);
  return (
    <DoorCard title={t("invitationTitle")} lead={target ? t("invitationLead") : t("linkBroken")}>
      {target && <InvitationForm token={token} name={target.name} email={target.email} />}
    </DoorCard>
  );
}
