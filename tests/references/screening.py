"""Reference values for the tests of Screening/Statistics, worked out independently of the product.

Needs Python 3 only; run by hand, the output is copied into the tests. Alpha is worked out from the
coincidence matrix in exact fractions, strengths by Newton's method where the product uses Hunter's.
"""
import math
from fractions import Fraction as F

# Krippendorff 2011
A="1 2 3 3 2 1 4 1 2 . . ."; B="1 2 3 3 2 2 4 1 2 5 . 3"; C=". 3 3 3 2 3 4 2 2 5 1 ."; D="1 2 3 3 2 4 4 1 2 5 1 ."
rows=[r.split() for r in (A,B,C,D)]
units=[[int(r[i]) for r in rows if r[i]!='.'] for i in range(12)]
units=[u for u in units if len(u)>1]
vals=sorted({v for u in units for v in u}); n={v:sum(u.count(v) for u in units) for v in vals}; N=sum(n.values())
# coincidence matrix
o={(c,k):F(0) for c in vals for k in vals}
for u in units:
    for i in range(len(u)):
        for j in range(len(u)):
            if i!=j: o[u[i],u[j]]+=F(1,len(u)-1)
def alpha(d):
    Do=sum(o[c,k]*d(c,k) for c in vals for k in vals); De=sum(n[c]*n[k]*d(c,k) for c in vals for k in vals)
    return 1-(N-1)*Do/De
interval=lambda c,k:F((c-k)**2)
def ordinal(c,k):
    a,b=min(c,k),max(c,k)
    return (sum(n[g] for g in vals if a<=g<=b)-F(n[c]+n[k],2))**2
for nm,d in(("interval",interval),("ordinal",ordinal)):
    x=alpha(d); print(nm,x,float(x).__repr__())
# two observers interval? part A..; BT baseball newton
T="Milwaukee Detroit Toronto NewYork Boston Cleveland Baltimore".split()
W=[[0,7,9,7,7,9,11],[6,0,7,5,11,9,9],[4,6,0,7,7,8,12],[6,8,6,0,6,7,10],[6,2,6,7,0,7,12],[4,4,5,6,6,0,6],[2,4,1,3,1,7,0]]
def solve(M,b):
    m=[r[:]+[x] for r,x in zip(M,b)];k=len(b)
    for i in range(k):
        p=max(range(i,k),key=lambda r:abs(m[r][i])); m[i],m[p]=m[p],m[i]
        for r in range(k):
            if r!=i:
                f=m[r][i]/m[i][i]; m[r]=[x-f*y for x,y in zip(m[r],m[i])]
    return [m[i][k]/m[i][i] for i in range(k)]
def newton(W,prior):
    k=len(W); free=k-1 if prior==0 else k
    t=[0.0]*k
    for _ in range(60):
        g=[0.0]*k; H=[[0.0]*k for _ in range(k)]
        for i in range(k):
            for j in range(k):
                if i!=j:
                    p=1/(1+math.exp(t[j]-t[i])); c=W[i][j]+W[j][i]
                    g[i]+=W[i][j]-c*p; H[i][i]+=c*p*(1-p); H[i][j]-=c*p*(1-p)
            p=1/(1+math.exp(-t[i])); g[i]+=prior-2*prior*p; H[i][i]+=2*prior*p*(1-p)
        d=solve([r[:free] for r in H[:free]],g[:free]); t=[x+(d[i] if i<free else 0) for i,x in enumerate(t)]
    inv=[solve([r[:free] for r in H[:free]],[1.0 if a==i else 0 for a in range(free)]) for i in range(free)]
    return t[:free],[math.sqrt(inv[i][i]) for i in range(free)]
for a in (0,0.25):
    t,e=newton(W,a); print("baseball prior",a)
    for nm,x,y in zip(T,t,e): print("  %-10s %.12f %.12f"%(nm,x,y))


def full(W,prior):
    k=len(W); t=[0.0]*k
    for _ in range(100):
        g=[0.0]*k; H=[[0.0]*k for _ in range(k)]
        for i in range(k):
            for j in range(k):
                if i!=j:
                    p=1/(1+math.exp(t[j]-t[i])); c=W[i][j]+W[j][i]
                    g[i]+=W[i][j]-c*p; H[i][i]+=c*p*(1-p); H[i][j]-=c*p*(1-p)
            p=1/(1+math.exp(-t[i])); g[i]+=prior-2*prior*p; H[i][i]+=2*prior*p*(1-p)
        d=solve(H,g); t=[x+y for x,y in zip(t,d)]
    inv=[solve(H,[1.0 if a==i else 0 for a in range(k)]) for i in range(k)]
    P=lambda a,i:(1.0 if a==i else 0)-1/k
    se=[math.sqrt(sum(P(a,i)*inv[a][b]*P(b,i) for a in range(k) for b in range(k))) for i in range(k)]
    m=sum(t)/k
    return [x-m for x in t],se
t,e=full(W,0.25)
for nm,x,y in zip(T,t,e): print("  centred %-10s %.12f %.12f"%(nm,x,y))
