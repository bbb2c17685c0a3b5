/** In place of the timeline, where there is no article yet. */
export function EmptyCollection({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div className="empty">
      <h2>Nothing in this collection yet</h2>
      <p>Drop articles anywhere on this page: text, saved web pages, feeds, archives. They stay on this machine.</p>
      <div className="empty-ways"><button type="button" className="button button-main" onClick={onAdd}>Add articles</button></div>
    </div>
  );
}
