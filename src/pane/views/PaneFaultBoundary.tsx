import { Button } from "@fluentui/react-components";
import { Component, useEffect, useState, type ReactNode } from "react";
import { officePlatform } from "../device/officePlatform";
import type { PaneText } from "../text/zh-CN";
import { usePaneStyles } from "./paneStyles";

interface Props {
  readonly text: PaneText;
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** All but a blank that is being typed lives in the store, outside of React: trying again brings it back. */
export class PaneFaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { fault: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <FaultReport
        text={this.props.text}
        fault={fault}
        onRetry={() => this.setState({ fault: null })}
      />
    );
  }
}

interface ReportProps {
  readonly text: PaneText;
  readonly fault: Error;
  readonly onRetry: () => void;
}

function FaultReport({ text, fault, onRetry }: ReportProps) {
  const styles = usePaneStyles();
  const [platform, setPlatform] = useState("");
  useEffect(() => {
    // The report is of use without the platform too.
    officePlatform().then(setPlatform, () => setPlatform(""));
  }, []);
  return (
    <div role="alert" className={styles.fault}>
      <h2 className={styles.faultTitle}>{text.faultTitle}</h2>
      <p>{text.faultAdvice}</p>
      <Button appearance="primary" onClick={onRetry}>
        {text.retry}
      </Button>
      <p className={styles.faultDetail}>
        <strong>{text.faultDetail}</strong>
        <br />
        {String(fault)}
        <br />
        {platform}
      </p>
    </div>
  );
}
