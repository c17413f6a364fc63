import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, orNotFound, requireSession } from "../../../server-office";
import { RobotList } from "./robot-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("robots"))("title"),
});

/** The group robots of units; for administrators. */
export default async function RobotsPage() {
  await requireSession();
  const { robots, units } = await orNotFound((await office()).robots.ofUnits());
  return <RobotList scope="unit" robots={robots} units={units} />;
}
