"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkButton } from "@/components/link-button";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import { isComing } from "@/domain/events/plan-outcome";
import type { EventPage } from "@/server/events/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { useOffice } from "../../office-context";
import { usePageCommands } from "../../page-commands";
import { WithdrawForm } from "../../withdraw-form";

const CopyPanel = dynamic(() => import("./copy-panel").then((file) => file.CopyPanel));
const ProgrammePanel = dynamic(() => import("./programme-panel").then((file) => file.ProgrammePanel));
const ReadersPanel = dynamic(() => import("./readers-panel").then((file) => file.ReadersPanel));

type ChangeableEvent = Pick<
  EventPage,
  "id" | "version" | "record" | "may" | "withdrawn" | "restricted" | "readers"
>;

/** Actions of an event that the user may perform. */
export function EventActions({ event }: { event: ChangeableEvent }) {
  const t = useTranslations();
  const router = useRouter();
  const { act, busy } = useWriteAction();
  const { events } = useTRPCClient();
  const restore = (version: number) => events.restore.mutate({ id: event.id, version });
  const restored = t("event.restored");
  const withdraw = (reason: string) =>
    act({
      work: () => events.withdraw.mutate({ id: event.id, version: event.version, reason }),
      message: t("event.withdrawnNow"),
      after: () => setPanel(undefined),
      undo: { work: ({ version }) => restore(version), message: restored },
    });
  const [panel, setPanel] = useState<"withdraw" | "readers" | "copy" | "programme">();
  const mayCopy = useOffice().may.createEvent;
  const edit = `/events/${event.id}/edit`;
  const outcome = `/events/${event.id}/outcome`;
  const isOpen = event.may.save && isComing(event.record);
  useKeys({
    ...(event.may.save && { e: () => router.push(edit) }),
    ...(isOpen && { h: () => router.push(outcome) }),
    ...(mayCopy && { c: () => setPanel("copy") }),
    p: () => setPanel("programme"),
  });
  usePageCommands([
    ...(event.may.save
      ? [{ act: "edit" as const, name: t("event.edit"), run: () => router.push(edit) }]
      : []),
    ...(isOpen ? [{ name: t("plan.record"), run: () => router.push(outcome) }] : []),
    ...(mayCopy ? [{ act: "copy" as const, name: t("event.copyTitle"), run: () => setPanel("copy") }] : []),
    { name: t("programme.panel"), run: () => setPanel("programme") },
  ]);
  return (
    <>
      {event.may.setReaders && (
        <Button variant="default" onClick={() => setPanel("readers")}>
          {t("event.readers")}
        </Button>
      )}
      {event.may.withdraw && (
        <Button variant="default" onClick={() => setPanel("withdraw")}>
          {t("event.withdraw")}
        </Button>
      )}
      {mayCopy && (
        <Button variant="default" title={`${t("event.copy")} (c)`} onClick={() => setPanel("copy")}>
          {t("event.copy")}
        </Button>
      )}
      <Button variant="default" title={`${t("programme.panel")} (p)`} onClick={() => setPanel("programme")}>
        {t("programme.button")}
      </Button>
      {event.may.restore && (
        <Button loading={busy} onClick={() => act({ work: () => restore(event.version), message: restored })}>
          {t("event.restore")}
        </Button>
      )}
      {event.may.save && (
        <LinkButton href={edit} title={`${t("event.edit")} (e)`} {...(isOpen && { variant: "default" })}>
          {t("event.edit")}
        </LinkButton>
      )}
      {isOpen && (
        <LinkButton href={outcome} title={`${t("plan.record")} (h)`}>
          {t("plan.record")}
        </LinkButton>
      )}
      <SidePanel
        title={t("event.withdraw")}
        opened={panel === "withdraw"}
        onClose={() => setPanel(undefined)}
      >
        <WithdrawForm
          label={t("event.reason")}
          hint={t("event.reasonHint")}
          button={t("event.withdraw")}
          busy={busy}
          onSubmit={withdraw}
        />
      </SidePanel>
      <SidePanel title={t("event.copyTitle")} opened={panel === "copy"} onClose={() => setPanel(undefined)}>
        <CopyPanel eventId={event.id} onDone={() => setPanel(undefined)} />
      </SidePanel>
      <SidePanel
        title={t("programme.panel")}
        opened={panel === "programme"}
        onClose={() => setPanel(undefined)}
      >
        <ProgrammePanel eventId={event.id} />
      </SidePanel>
      <SidePanel title={t("event.readers")} opened={panel === "readers"} onClose={() => setPanel(undefined)}>
        <ReadersPanel event={event} onDone={() => setPanel(undefined)} />
      </SidePanel>
    </>
  );
}
