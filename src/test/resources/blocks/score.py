#!/usr/bin/env python3
"""score.py PRED_DIR [GOLD_DIR] [-v] [--skip-missing]
Predictions: NAME.pred.json (anywhere under PRED_DIR), same form as NAME.blocks.json; for files/ NAME is the whole file name (x.docx.pred.json) or its stem.
A block is right when its span (plain texts: start/end in UTF-16 units, white space and the marks | * _ at the ends cut off) or its words
(files: NFC, white space folded, Markdown and list marks off; in LETTERHEAD, RECIPIENTS, SIGNATURE the order of the words is free) are equal; one to one.
Prints precision, recall, F1: by kind (kind and span right), SPAN (span right, any kind), depth of headings, level and mark of items,
cells of tables (row, column and words; header rows and body rows counted through; empty and covered cells not counted), header rows, captions.
Allowances: a TABLE may begin at its caption or at its body; gold with "also" may be told as either kind (two columns in one line);
optional gold (heads and feet of pages, heads of mails) may be told or not; in files FURNITURE needs half of the words, TABLE half of the cells;
"partial" gold: what comes after the last block of gold is not counted."""
import sys,os,json,re,glob,unicodedata,collections
HERE=os.path.dirname(os.path.abspath(__file__))
KINDS=['LETTERHEAD','HEADING','PARAGRAPH','ITEM','TABLE','RECIPIENTS','SIGNATURE','QUOTATION','FURNITURE']
BUL='•·▪◦○●‣∙\uf0b7\uf0a7o§'
def nm(s):
    s=unicodedata.normalize('NFC',s or '').replace('\u00a0',' ').replace('\u200b','').replace('\ufeff','')
    s=re.sub(r'!?\[([^\]]*)\]\([^)\s]*\)',r'\1',s)
    s=re.sub(r'\*\*|__|`','',s); s=re.sub(r'(^|[^\w*])\*(?=[^\s*])',r'\1',s); s=re.sub(r'(?<=[^\s*])\*(?=[^\w*]|$)','',s)
    s=re.sub(r'(^|\s)(#{1,6}|>+)(?=\s|$)',r'\1',s)
    return re.sub(r'\s+',' ',s).strip()
def nmark(m,auto=False):
    m=(m or '').strip()
    if auto and m and (m in BUL or m in '-–—*'): return '•'
    return m if m not in BUL or not m else '•'
def body(b):
    t=nm(b.get('text'))
    if b['kind']=='ITEM':
        m=nm(b.get('mark'))
        if m and t.startswith(m): t=t[len(m):].strip()
        t=re.sub(r'^(?:[-–—+*'+BUL[:-2]+r']|§|o(?= )|\(?\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s+','',t)
    if b['kind']=='HEADING': t=re.sub(r'^(Subject|Tiêu đề|Chủ đề)\s*:\s*','',t)
    return t
BAG={'LETTERHEAD','RECIPIENTS','SIGNATURE'}
def key(b,asbag=None):
    t=body(b)
    return ' '.join(sorted(t.split())) if (asbag if asbag is not None else b['kind'] in BAG) else t
def cells(t):
    out=collections.Counter()
    for r,row in enumerate((t.get('header') or [])+(t.get('rows') or [])):
        for c,v in enumerate(row):
            v=nm(v) if isinstance(v,str) else (nm(v.get('text')) if isinstance(v,dict) else '')
            v=v.strip(' *_')
            if v: out[r,c,v]+=1
    return out
def cellbag(t): return collections.Counter(v for (_,_,v),n in cells(t).items() for _ in range(n))
class Acc(collections.defaultdict):
    def __init__(s): super().__init__(lambda:[0,0,0])   # tp, predicted, gold
def prf(a):
    tp,p,g=a; P=tp/p if p else (1.0 if not g else 0.0); R=tp/g if g else (1.0 if not p else 0.0)
    return P,R,(2*P*R/(P+R) if P+R else 0.0)
def score_one(g,p,text,A,log,name):
    G=list(g['blocks']); Pd=list(p.get('blocks',[]))
    pairs=[]
    opt=[b for b in G if b.get('optional')]; G=[b for b in G if not b.get('optional')]
    if text is not None:
        U=text.encode('utf-16-le'); ch=lambda i:U[2*i:2*i+2].decode('utf-16-le','replace')
        CUT=set('|*_')
        def trim(s,e):
            while s<e and (ch(s).isspace() or ch(s) in CUT): s+=1
            while e>s and (ch(e-1).isspace() or ch(e-1) in CUT): e-=1
            return s,e
        for b in G+Pd: b['_k']=trim(b['start'],b['end'])
        G=[b for b in G if b['_k'][0]<b['_k'][1]]; Pd=[b for b in Pd if b['_k'][0]<b['_k'][1]]
        for b in G:
            b['_alt']={b['_k']}
            if b['kind']=='TABLE' and 'bodyStart' in b: b['_alt'].add(trim(b['bodyStart'],b['end']))
        idx=collections.defaultdict(list)
        for i,b in enumerate(Pd): idx[b['_k']].append(i)
        used=set()
        for b in G:
            c=[i for k in b['_alt'] for i in idx[k] if i not in used]
            c.sort(key=lambda i:Pd[i]['kind']!=b['kind'])
            if c: used.add(c[0]); pairs.append((b,Pd[c[0]]))
        tabs=[]
        ut=set()
        for b in G:
            if b['kind']!='TABLE': continue
            best=None
            for i,q in enumerate(Pd):
                if q['kind']!='TABLE' or i in ut: continue
                ov=min(b['end'],q['end'])-max(b['start'],q['start'])
                if ov>0 and (best is None or ov>best[0]): best=(ov,i)
            if best: ut.add(best[1]); tabs.append((b,Pd[best[1]]))
            else: tabs.append((b,None))
        tabs+=[(None,q) for i,q in enumerate(Pd) if q['kind']=='TABLE' and i not in ut]
    else:
        used=set(); tabs=[]
        for b in G:   # tables by their cells
            if b['kind']!='TABLE': continue
            gb=cellbag(b); best=None
            for i,q in enumerate(Pd):
                if q['kind']!='TABLE' or i in used: continue
                qb=cellbag(q); o=sum((gb&qb).values()); d=2*o/max(1,sum(gb.values())+sum(qb.values()))
                if o and (best is None or d>best[0]): best=(d,i)
            if best:
                used.add(best[1]); tabs.append((b,Pd[best[1]]))
                if best[0]>=.5: pairs.append((b,Pd[best[1]]))
            else: tabs.append((b,None))
        idx=collections.defaultdict(list); idb=collections.defaultdict(list)
        for i,q in enumerate(Pd):
            if q['kind']!='TABLE': idx[key(q,False)].append(i); idb[key(q,True)].append(i)
        for want in (True,False):     # first the same kind, then any kind
            for b in G:
                if b['kind'] in('TABLE',) or b.get('_m'): continue
                if b['kind']=='FURNITURE':
                    if not want: continue
                    gt=collections.Counter(body(b).split()); best=None
                    for i,q in enumerate(Pd):
                        if i in used or q['kind']!='FURNITURE': continue
                        qt=collections.Counter(body(q).split()); j=sum((gt&qt).values())/max(1,sum((gt|qt).values()))
                        if j>=.5 and (best is None or j>best[0]): best=(j,i)
                    if best: used.add(best[1]); b['_m']=1; pairs.append((b,Pd[best[1]]))
                    continue
                c=[i for i in (idb[key(b,True)] if b['kind'] in BAG else idx[key(b,False)]) if i not in used and (not want or Pd[i]['kind']==b['kind'])]
                if c: used.add(c[0]); b['_m']=1; pairs.append((b,Pd[c[0]]))
        if g.get('partial') and used:
            last=max(used); Pd=Pd[:last+1]
        ow=collections.Counter(w for b in opt for w in body(b).split())
        fw=[collections.Counter(body(b).split()) for b in G if b['kind']=='FURNITURE']
        keep=[]
        for i,q in enumerate(Pd):
            if i not in used and q['kind']!='TABLE':
                qt=collections.Counter(body(q).split())
                if opt and all(w in ow for w in qt): continue
                if q['kind']=='FURNITURE' and any(not(qt-f) for f in fw): continue
            keep.append(q)
        Pd=keep
        tabs+=[(None,q) for q in Pd if q['kind']=='TABLE' and not any(q is t for _,t in tabs)]
    def add(n,tp,pn,gn):
        a=A[n]; a[0]+=tp;a[1]+=pn;a[2]+=gn
    for b in G: add(b['kind'],0,0,1); add('ALL',0,0,1); add('SPAN',0,0,1)
    for q in Pd: add(q['kind'],0,1,0); add('ALL',0,1,0); add('SPAN',0,1,0)
    okp=set()
    for b,q in pairs:
        add('SPAN',1,0,0); okp.add(id(b))
        if q['kind']==b['kind'] or q['kind']==b.get('also'):
            add(b['kind'],1,0,0); add('ALL',1,0,0)
            if q['kind']!=b['kind']: add(q['kind'],0,-1,0); add(b['kind'],0,1,0)
        elif log: print(f"  {name}: {b['kind']} told as {q['kind']}: {body(b)[:70]!r}" if body(b) else f"  {name}: {b['kind']} {b.get('start')} told as {q['kind']}")
    if log:
        for b in G:
            if id(b) not in okp: print(f"  {name}: missed {b['kind']} {b.get('start','')} {body(b)[:80]!r}")
        mt={id(q) for _,q in pairs}
        for q in Pd:
            if id(q) not in mt: print(f"  {name}: extra {q['kind']} {q.get('start','')} {(nm(q.get('text')) or (text.encode('utf-16-le')[2*q['start']:2*q['end']].decode('utf-16-le') if text is not None else ''))[:80]!r}")
    gh=[b for b in G if b['kind']=='HEADING']; ph=[q for q in Pd if q['kind']=='HEADING']
    add('depth',sum(1 for b,q in pairs if b['kind']==q['kind']=='HEADING' and b['depth']==q.get('depth')),len(ph),len(gh))
    gi=[b for b in G if b['kind']=='ITEM']; pi=[q for q in Pd if q['kind']=='ITEM']
    ip=[(b,q) for b,q in pairs if b['kind']==q['kind']=='ITEM']
    add('level',sum(1 for b,q in ip if b['level']==q.get('level')),len(pi),len(gi))
    add('mark',sum(1 for b,q in ip if nmark(b['mark'],b.get('autoMark'))==nmark(q.get('mark'),b.get('autoMark'))),len(pi),len(gi))
    for b,q in tabs:
        cb=cells(b) if b else collections.Counter(); cq=cells(q) if q else collections.Counter()
        add('cells',sum((cb&cq).values()),sum(cq.values()),sum(cb.values()))
        add('headerRows',int(bool(b and q) and len(b.get('header') or [])==len(q.get('header') or [])),int(q is not None),int(b is not None))
        if (b and b.get('caption')) or (q and q.get('caption')):
            x=nm(b.get('caption')) if b else ''; y=nm(q.get('caption')) if q else ''
            add('caption',int(bool(x) and x.rstrip(': ')==y.rstrip(': ')),int(bool(y)),int(bool(x)))
def main():
    a=[x for x in sys.argv[1:] if not x.startswith('-')]; log='-v' in sys.argv; skip='--skip-missing' in sys.argv
    if not a: sys.exit(__doc__)
    pd=a[0]; gd=a[1] if len(a)>1 else HERE
    preds={os.path.basename(x)[:-len('.pred.json')]:x for x in glob.glob(pd+'/**/*.pred.json',recursive=True)}
    tot=Acc(); miss=[]
    for grp,label in (('own','(a) own samples'),('real','(b) real texts'),('files','(c) files')):
        A=Acc(); n=0
        for gp in sorted(glob.glob(f'{gd}/{grp}/*.blocks.json')):
            name=os.path.basename(gp)[:-len('.blocks.json')]
            pp=preds.get(name) or (preds.get(os.path.splitext(name)[0]) if grp=='files' else None)
            if not pp:
                miss.append(name)
                if skip: continue
            g=json.load(open(gp,encoding='utf-8')); p=json.load(open(pp,encoding='utf-8')) if pp else {'blocks':[]}
            text=None
            if grp!='files': text=open(f'{gd}/{grp}/{name}.txt',encoding='utf-8',newline='').read()
            before={k:list(v) for k,v in A.items()}
            score_one(g,p,text,A,log,name); n+=1
            if log:
                d=[A['ALL'][i]-before.get('ALL',[0,0,0])[i] for i in range(3)]; print(f"{grp}/{name}: F1 {prf(d)[2]:.3f} ({d[0]} of {d[2]}, told {d[1]})")
        for k,v in A.items():
            for i in range(3): tot[k][i]+=v[i]
        show(f'{label}: {n} texts',A)
    show('together',tot)
    if miss: print('no prediction for',len(miss),':',', '.join(miss))
def show(t,A):
    print('\n== '+t); print(f"{'':12}{'prec':>7}{'rec':>7}{'F1':>7}{'right':>7}{'told':>7}{'gold':>7}")
    for k in KINDS+['ALL','SPAN','depth','level','mark','cells','headerRows','caption']:
        if k in A and any(A[k]):
            P,R,F=prf(A[k]); print(f'{k:12}{P:7.3f}{R:7.3f}{F:7.3f}{A[k][0]:7}{A[k][1]:7}{A[k][2]:7}')
if __name__=='__main__': main()
