import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, orNotFound, requireSession } from "../../../server-office";
import { UsersPanel } from "./users-panel";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("users"),
});

/** Users and roles; for administrators. */
export default async function UsersPage() {
  await requireSession();
  const { users, invitations } = await orNotFound((await office()).users.list());
  return <UsersPanel users={users} invitations={invitations} />;
}
