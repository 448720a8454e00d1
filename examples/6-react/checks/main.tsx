import { createRoot } from 'react-dom/client';
import { Checks } from './checks.tsx';

createRoot(document.getElementById('app')!).render(<Checks />);
