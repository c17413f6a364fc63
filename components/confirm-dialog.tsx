"use client";

import { Button, Group, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Asks for confirmation of irreversible actions; other actions offer undo in their notification. */
export function ConfirmDialog({
  title,
  button,
  opened,
  busy,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  button: string;
  opened: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("ui");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <p>{children}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
        <Button color="red" loading={busy} onClick={onConfirm}>
          {button}
        </Button>
      </Group>
    </Modal>
  );
}
