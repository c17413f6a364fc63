import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FORMAT } from "@/domain/events/shape";
import { office, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { EventEditor } from "../form/event-editor";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("form"))("newTitle"),
});

/** Logs a new event. */
export default async function NewEventRoute() {
  await requireSession();
  const { writing } = await (await office()).settings.get();
  const t = await getTranslations();
  const title = t("form.newTitle");
  return (
    <OfficePage full crumbs={[{ name: t("nav.events"), href: "/events" }, { name: title }]}>
      <EventEditor
        title={title}
        style={writing}
        event={{
          version: 0,
          record: {
            format: FORMAT,
            kind: "inspection",
            status: "held",
            when: {},
            participants: [],
            agenda: [],
          },
        }}
      />
    </OfficePage>
  );
}
