import { createRoot } from 'react-dom/client';
import timeline from 'virtual:dateline/timeline';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<main><h1>Dateline</h1><p>{timeline.events.length} events</p></main>);
