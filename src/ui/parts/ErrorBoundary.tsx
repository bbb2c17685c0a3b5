import { Component, type ReactNode } from 'react';
import { hereWith } from '../browser/navigation.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What to show instead; without it, a page that says what happened. */
  readonly instead?: ReactNode;
}

/** React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return this.props.instead ?? (
      <main className="broken">
        <h1>Dateline stopped</h1>
        <p>Something on this page went wrong. Your articles are unharmed; nothing was sent anywhere.</p>
        <p><a href={hereWith('')}>Open the page afresh</a></p>
        <details><summary>What the page says</summary><p>{this.state.message}</p></details>
      </main>
    );
  }
}
